/** What is shown of submitted content. */
@NullMarked
package org.creatorconnect.submission.query;

import org.jspecify.annotations.NullMarked;
