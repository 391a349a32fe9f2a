package vn.unionledger.api.page.dues;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.member.Stay;

/** What can be recorded about one person on the list of members. */
enum MemberForm {
    PAY("luong", "members.set-pay"),
    EXEMPTION("mien", "members.set-exempt"),
    NO_EXEMPTION("bo-mien", "members.no-exempt"),
    GROUP("nhom", "members.set-group"),
    SECTION("chuyen", "members.set-section"),
    LEAVING("thoi", "members.set-left"),
    RETURN("nhan-lai", "members.return"),
    STAY("sua-ngay", "members.set-stay");

    /** What is of use for somebody who left. */
    private static final Set<MemberForm> AFTERWARDS = Set.of(RETURN, PAY, NO_EXEMPTION, GROUP, STAY);

    private final String path;
    private final String title;

    MemberForm(String path, String title) {
        this.path = path;
        this.title = title;
    }

    /** The last part of its address. */
    String path() {
        return path;
    }

    /** The key of its name. */
    String title() {
        return title;
    }

    static Optional<MemberForm> at(String path) {
        return Arrays.stream(values()).filter(form -> form.path.equals(path)).findFirst();
    }

    /** Whether it makes sense for somebody. */
    boolean suits(Member member) {
        if (this == NO_EXEMPTION && member.exemptions().isEmpty()) {
            return false;
        }
        @Nullable Stay stay = member.lastStay().orElse(null);
        boolean stays = stay != null && stay.last() == null;
        return stays ? this != RETURN : AFTERWARDS.contains(this);
    }
}
