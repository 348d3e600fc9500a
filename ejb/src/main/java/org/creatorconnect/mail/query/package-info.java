/** What is asked about letters; addresses are told masked, contents not at all. */
@NullMarked
package org.creatorconnect.mail.query;

import org.jspecify.annotations.NullMarked;
