/**
 * Applications in the portal: a creator's own and a merchant's queue, one decided on its page or
 * many at once. Pages under {@code applications/}, words in {@code applications.properties}, rules
 * in {@code application.service}; it may import task for what is applied for.
 */
@NullMarked
package org.creatorconnect.application.view;

import org.jspecify.annotations.NullMarked;
