/**
 * Named reasons for saying no that several rooms share; a room's own lie beside what they protect.
 * A refusal changes nothing: its transaction is rolled back. It imports nothing. The API answers it
 * in {@code foundation.problem}, pages say it in the words of {@code refusal.properties}.
 */
@NullMarked
package org.creatorconnect.refusal;

import org.jspecify.annotations.NullMarked;
