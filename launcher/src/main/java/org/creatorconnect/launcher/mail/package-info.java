/**
 * The mail server of a demo, in a process of its own: takes every letter and keeps it in a folder.
 */
@NullMarked
package org.creatorconnect.launcher.mail;

import org.jspecify.annotations.NullMarked;
