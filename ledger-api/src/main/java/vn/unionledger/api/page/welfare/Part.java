package vn.unionledger.api.page.welfare;

/** The parts of the register, with their words in addresses. */
enum Part {
    CASES("truong-hop"),
    ROUNDS("dot"),
    EVENTS("hoat-dong"),
    LOANS("von-vay"),
    CAMPAIGNS("van-dong"),
    GIFTS("ho-tro");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /** As it stands in an address. */
    public String word() {
        return word;
    }

    /** The message with its name. */
    public String key() {
        return "welfare.part." + word;
    }
}
