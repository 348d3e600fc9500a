/**
 * What exists in a demo only: its accounts, guests, and payees with something to be paid. It may
 * import all; nothing else imports it but its own {@code demo.rest}.
 */
@NullMarked
package org.creatorconnect.demo.service;

import org.jspecify.annotations.NullMarked;
