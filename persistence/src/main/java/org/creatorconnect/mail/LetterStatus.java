package org.creatorconnect.mail;

import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where a letter stands. */
public enum LetterStatus implements Stage<LetterStatus> {
    /** To be sent, now or when its next try has come. */
    WAITING,

    /** The mail server has taken it; final. */
    SENT,

    /** Tried as often as is sensible, or refused for good; an operator decides. */
    DEAD,

    /** What it told was over before it could be sent; final. */
    EXPIRED,

    /** An operator decided that it is not sent; final. */
    GIVEN_UP;

    @Override
    public Set<LetterStatus> successors() {
        return switch (this) {
            case WAITING -> Set.of(SENT, DEAD, EXPIRED);
            case DEAD -> Set.of(WAITING, GIVEN_UP, EXPIRED);
            case SENT, EXPIRED, GIVEN_UP -> Set.of();
        };
    }
}
