/**
 * Taking products in, by call or by feed: what a row may say ({@code FeedColumns}, {@code
 * ProductCheck}), a feed read twice and written part by part, and what ends one that nobody writes
 * on. Whose catalog it is is asked of {@code merchant.service}.
 */
@NullMarked
package org.creatorconnect.catalog.service;

import org.jspecify.annotations.NullMarked;
