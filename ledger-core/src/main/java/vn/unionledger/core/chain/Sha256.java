package vn.unionledger.core.chain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 value: 32 bytes that never change. */
public final class Sha256 {
    /** The length of a value in bytes. */
    public static final int BYTES = 32;

    /** 32 zero bytes: stands where there is nothing before. */
    public static final Sha256 ZERO = new Sha256(new byte[BYTES]);

    private static final HexFormat HEX = HexFormat.of();

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256; this one has not", e);
        }
    });

    private final byte[] value;

    private Sha256(byte[] value) {
        this.value = value;
    }

    /** The hash of these bytes. */
    public static Sha256 of(byte[] content) {
        return new Sha256(DIGEST.get().digest(content));
    }

    /** The value these 32 bytes are; another length is refused. Nothing is hashed. */
    public static Sha256 fromBytes(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a SHA-256 value has 32 bytes, not " + bytes.length);
        }
        return new Sha256(bytes.clone());
    }

    /** The value these 64 hexadecimal digits write; anything else is refused. */
    public static Sha256 parse(String hex) {
        if (hex.length() != 2 * BYTES) {
            throw new IllegalArgumentException("a SHA-256 value has 64 hexadecimal digits, not " + hex.length());
        }
        return new Sha256(HEX.parseHex(hex));
    }

    static Sha256 fromBytes(byte[] source, int offset) {
        return new Sha256(Arrays.copyOfRange(source, offset, offset + BYTES));
    }

    /** RFC 6962: the hash of an inner node is SHA-256(0x01 ‖ left ‖ right). */
    static Sha256 node(Sha256 left, Sha256 right) {
        MessageDigest digest = DIGEST.get();
        digest.update((byte) 1);
        digest.update(left.value);
        digest.update(right.value);
        return new Sha256(digest.digest());
    }

    void putInto(ByteBuffer buffer) {
        buffer.put(value);
    }

    /** A fresh copy of the 32 bytes. */
    public byte[] bytes() {
        return value.clone();
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HEX.formatHex(value);
    }

    /** The first and last four digits, for people to compare at a glance: {@code 9f3a…c21e}. Proves nothing. */
    public String shortForm() {
        return HEX.formatHex(value, 0, 2) + "…" + HEX.formatHex(value, BYTES - 2, BYTES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sha256 that && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return hex();
    }
}
