package vn.unionledger.api.sample;

/** Names an act within its unit: what it belongs to, and which step of it this is. */
record ActKey(String matter, String step) {
    String text() {
        return matter + "/" + step;
    }
}
