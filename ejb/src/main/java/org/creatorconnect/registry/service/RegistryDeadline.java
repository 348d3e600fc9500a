package org.creatorconnect.registry.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for affiliates. */
enum RegistryDeadline implements DeadlineKind {
    /** A role application that nobody decided lapses. Subject: the application. */
    ROLE_APPLICATION_REVIEW
}
