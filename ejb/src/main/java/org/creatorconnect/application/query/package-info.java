/**
 * Lists of applications, a merchant's and a creator's, and one with the channels that speak for its
 * applicant. Whose are seen is asked of {@code caller}. Records only, shared by {@code
 * application.view} and {@code application.rest}; beyond the model it imports nothing that not all
 * may.
 */
@NullMarked
package org.creatorconnect.application.query;

import org.jspecify.annotations.NullMarked;
