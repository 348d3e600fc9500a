/**
 * Deciding which rate holds now, and which is announced. It may import catalog, merchant, registry
 * and task besides the model; asked by {@code commission.service} and {@code link.service}.
 */
@NullMarked
package org.creatorconnect.rate.service;

import org.jspecify.annotations.NullMarked;
