/**
 * Letters to people: written down in the transaction that has something to tell, sent after it. It
 * imports identity and foundation. What is told is named by each room's {@code …Letter}, in the
 * words of {@code letters.properties}; {@code mail.service} takes letters and sends them, {@code
 * mail.provider} is the way to the mail server.
 */
@NullMarked
package org.creatorconnect.mail;

import org.jspecify.annotations.NullMarked;
