/** Named reasons for saying no. A refusal changes nothing: its transaction is rolled back. */
@NullMarked
package org.creatorconnect.refusal;

import org.jspecify.annotations.NullMarked;
