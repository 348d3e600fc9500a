/**
 * Taking a file of affiliates, which is read whole before anything is kept ({@code ImportFile},
 * {@code RowCheck}), writing it part by part in the background in the name of whoever sent it, and
 * what ends one that nobody writes on ({@code AffiliateImportDeadlines}). People are told by the
 * links of {@code access.service}.
 */
@NullMarked
package org.creatorconnect.affiliateimport.service;

import org.jspecify.annotations.NullMarked;
