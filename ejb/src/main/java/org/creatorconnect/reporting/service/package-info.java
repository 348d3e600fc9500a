/**
 * Keeps the sums that reports are made of, and proves them. Nobody but {@code reporting.rest}
 * imports it.
 */
@NullMarked
package org.creatorconnect.reporting.service;

import org.jspecify.annotations.NullMarked;
