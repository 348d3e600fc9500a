package org.creatorconnect.identity.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for people who sign in. */
enum IdentityDeadline implements DeadlineKind {
    /** An invitation lapses. Subject: the invitation. */
    INVITATION_OPEN,
    /** A sign-in was remembered long enough. Subject: the sign-in. */
    SIGN_IN_KEPT
}
