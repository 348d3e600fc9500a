/** Giving, changing and sealing where money goes. */
@NullMarked
package org.creatorconnect.payee.service;

import org.jspecify.annotations.NullMarked;
