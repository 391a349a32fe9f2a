"""Writes leaf-vectors.json: leaf hashes computed apart from the Java code, from the field list in Leaf's Javadoc.

Run: python3 leaf_vectors.py > leaf-vectors.json
The vectors are frozen. If the output ever differs from the committed file, the encoding was broken, not the file.
"""

import hashlib
import json
import sys
import uuid

TAG = "union-ledger/leaf/1"
ZERO = "00" * 32
MAX = 2**63 - 1


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def leaf_hash(v: dict) -> str:
    number = lambda n: n.to_bytes(8, "big")
    fields = [
        TAG.encode(),
        uuid.UUID(v["ledgerId"]).bytes,
        number(v["position"]),
        v["unit"].encode(),
        number(v["unitSeq"]),
        bytes.fromhex(v["prevUnitHash"]),
        uuid.UUID(v["eventId"]).bytes,
        v["aggregateType"].encode(),
        v["aggregateId"].encode(),
        number(v["sequence"]),
        v["name"].encode(),
        number(v["revision"]),
        number(v["recordedAtMicros"]),
        sha(bytes.fromhex(v["metadataHex"])),
        sha(bytes.fromhex(v["payloadHex"])),
    ]
    assert len(fields) == 15
    return sha(b"\x00" + b"".join(len(f).to_bytes(4, "big") + f for f in fields)).hex()


def vector(about, metadata, payload, **fields):
    v = {
        "about": about,
        "ledgerId": "6f1d2c3b-4a59-4687-9786-a5b4c3d2e1f0",
        "position": 1,
        "unit": "ledger",
        "unitSeq": 1,
        "prevUnitHash": ZERO,
        "eventId": "00000000-0000-4000-8000-000000000001",
        "aggregateType": "Unit",
        "aggregateId": "u-1",
        "sequence": 0,
        "name": "organisation.unit-founded",
        "revision": 1,
        "recordedAtMicros": 1704067200000000,
        "metadataHex": metadata.hex(),
        "payloadHex": payload.hex(),
    }
    v.update(fields)
    v["leafHash"] = leaf_hash(v)
    return v


first = vector(
    "the first event of the events of no unit",
    '{"office":"kế toán","person":"p-7f3a"}'.encode(),
    '{"name":"CĐCS Sở Tài nguyên và Môi trường Trà Vinh"}'.encode(),
)
second = vector(
    "its successor, which names it",
    '{"person":"p-7f3a"}'.encode(),
    '{"name":"Liên đoàn Lao động tỉnh Trà Vinh"}'.encode(),
    position=2, unitSeq=2, prevUnitHash=first["leafHash"], sequence=1,
    eventId="00000000-0000-4000-8000-000000000002", recordedAtMicros=1704067200000001,
)
of_unit = vector(
    "the first event of a unit, later in the log",
    '{"lý do":"thu đoàn phí tháng 01"}'.encode(),
    b'{"amount":23189318,"fund":"general"}',
    position=3, unit="CĐCS-STNMT", eventId="0190a3c4-7b1e-7cc2-9d5f-1a2b3c4d5e6f",
    aggregateType="UnitBook", aggregateId="CĐCS-STNMT", name="book.voucher-posted", revision=3,
)
vectors = [
    first,
    second,
    of_unit,
    vector(
        "the largest numbers and the last ids",
        b"{}", b"{}",
        ledgerId="ffffffff-ffff-ffff-ffff-ffffffffffff", position=MAX, unitSeq=MAX, prevUnitHash="ff" * 32,
        eventId="ffffffff-ffff-ffff-ffff-ffffffffffff", sequence=MAX, revision=2**31 - 1, recordedAtMicros=MAX,
    ),
    vector(
        "the smallest numbers, no text and no bytes",
        b"", b"",
        ledgerId="00000000-0000-0000-0000-000000000000", unit="", eventId="00000000-0000-0000-0000-000000000000",
        aggregateType="", aggregateId="", name="", recordedAtMicros=0,
    ),
    vector("text beyond the basic plane, four bytes a letter", b"{}", "🏠".encode(), unit="mái-ấm-🏠", aggregateId="🤝"),
    vector(
        "decomposed letters, which are other bytes than composed ones and are hashed as they are",
        b"{}", b"{}", unit="CĐCS-Trà Vinh", aggregateId="tra\u0300",
    ),
    vector("a letter moved from one field to the next: ab|c", b"{}", b"{}", aggregateType="ab", aggregateId="c"),
    vector("a letter moved from one field to the next: a|bc", b"{}", b"{}", aggregateType="a", aggregateId="bc"),
    vector("metadata and payload changed places: one way", b'{"a":1}', b'{"b":2}'),
    vector("metadata and payload changed places: the other way", b'{"b":2}', b'{"a":1}'),
    vector("numbers beyond 32 bits", b"{}", b" " * 64, position=2**32, sequence=2**32 - 1),
]
assert len({v["leafHash"] for v in vectors}) == len(vectors)
json.dump(vectors, sys.stdout, ensure_ascii=True, indent=1)
print()
