/** Asking for a list as a file, and making it part by part. */
@NullMarked
package org.creatorconnect.export.service;

import org.jspecify.annotations.NullMarked;
