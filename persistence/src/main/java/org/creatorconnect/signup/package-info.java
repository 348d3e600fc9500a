/**
 * How people join by themselves, and which terms of use they accepted. It imports identity; {@code
 * signup.service} opens accounts for those who proved their address, {@code signup.view} has the
 * pages, in the words of {@code signup.properties} and {@code terms.properties}.
 */
@NullMarked
package org.creatorconnect.signup;

import org.jspecify.annotations.NullMarked;
