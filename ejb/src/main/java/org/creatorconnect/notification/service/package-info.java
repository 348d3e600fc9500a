/**
 * Who is told of what: hears the acts that the audit trail records, finds whom they concern, and
 * tells them in their inbox and by letter; reminds of what is due.
 */
@NullMarked
package org.creatorconnect.notification.service;

import org.jspecify.annotations.NullMarked;
