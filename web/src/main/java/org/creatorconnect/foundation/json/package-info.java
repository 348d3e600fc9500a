/**
 * Reading JSON: its form, its texts and numbers, its limits, and fields that a call does not know.
 * For every resource.
 */
@NullMarked
package org.creatorconnect.foundation.json;

import org.jspecify.annotations.NullMarked;
