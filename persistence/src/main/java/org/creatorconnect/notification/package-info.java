/**
 * What people are told: one notification for each person whom an act concerns, made in the
 * transaction of the act. It imports mail, identity and foundation, and nothing imports it. {@code
 * notification.service} hears what the audit trail records and makes notifications of it.
 */
@NullMarked
package org.creatorconnect.notification;

import org.jspecify.annotations.NullMarked;
