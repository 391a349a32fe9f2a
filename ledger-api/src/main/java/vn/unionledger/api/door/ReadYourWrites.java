package vn.unionledger.api.door;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.unionledger.projections.feed.Follower;

/** Lets people read what they wrote: a page that follows a write waits here for the views. */
@Component
public class ReadYourWrites {
    /** As long as a person does not mind waiting. */
    private static final Duration PAGE = Duration.ofSeconds(3);

    private final Follower follower;

    ReadYourWrites(Follower follower) {
        this.follower = follower;
    }

    /** Waits until the views show a position. @return false if they are not there after three seconds; then the page says so */
    public boolean await(long position) {
        return await(position, PAGE);
    }

    public boolean await(long position, Duration atMost) {
        return follower.awaitPosition(position, atMost);
    }
}
