/**
 * Lists of campaigns with what their tasks have set aside. For {@code campaign.view} and {@code
 * campaign.rest}.
 */
@NullMarked
package org.creatorconnect.campaign.query;

import org.jspecify.annotations.NullMarked;
