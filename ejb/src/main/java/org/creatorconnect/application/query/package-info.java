/** What is shown of applications. */
@NullMarked
package org.creatorconnect.application.query;

import org.jspecify.annotations.NullMarked;
