/**
 * Taking letters in the transaction that has something to tell, sending them after it, and what an
 * operator does with those that cannot be sent. Other rooms name their letters and call {@link
 * org.creatorconnect.mail.service.Letters}.
 */
@NullMarked
package org.creatorconnect.mail.service;

import org.jspecify.annotations.NullMarked;
