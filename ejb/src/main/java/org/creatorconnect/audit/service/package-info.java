/** Recording acts, growing the chain and proving it. */
@NullMarked
package org.creatorconnect.audit.service;

import org.jspecify.annotations.NullMarked;
