/**
 * Making appeals, deciding them, and what the clock does when nobody decides. It may import ban and
 * registry, whose decisions a granted appeal undoes.
 */
@NullMarked
package org.creatorconnect.appeal.service;

import org.jspecify.annotations.NullMarked;
