/**
 * Lists as files: how each format is written, what hands files out, and who makes the long ones.
 */
@NullMarked
package org.creatorconnect.export.web;

import org.jspecify.annotations.NullMarked;
