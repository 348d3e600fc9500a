/**
 * Looking for affiliates who may be one person, by the clock or because somebody asks, and deciding
 * about a pair. What marks bank accounts and tax ids is {@code payee.service}.
 */
@NullMarked
package org.creatorconnect.duplicate.service;

import org.jspecify.annotations.NullMarked;
