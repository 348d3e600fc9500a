/** Reading JSON: its form, its texts and numbers, its limits. */
@NullMarked
package org.creatorconnect.foundation.json;

import org.jspecify.annotations.NullMarked;
