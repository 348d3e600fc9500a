/**
 * Affiliates whom an operator brings in by a file: the file as a job, its rows while they wait,
 * what is wrong with the others, and which affiliate came from which row. It imports registry.
 * Taking a file and writing it part by part is {@code affiliateimport.service}, lists and errors
 * are asked for in {@code affiliateimport.query}, the API is {@code affiliateimport.rest}, the
 * pages are {@code affiliateimport.view} under {@code affiliate-imports/}, in the words of {@code
 * affiliateimport.properties}. There are no messages.
 */
@NullMarked
package org.creatorconnect.affiliateimport;

import org.jspecify.annotations.NullMarked;
