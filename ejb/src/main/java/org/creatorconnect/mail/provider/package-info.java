/**
 * The way to the mail server: the session {@code java:jboss/mail/connect} of the server's mail
 * subsystem, which {@code configure.cli} makes of the settings {@code CONNECT_SMTP_…}.
 */
@NullMarked
package org.creatorconnect.mail.provider;

import org.jspecify.annotations.NullMarked;
