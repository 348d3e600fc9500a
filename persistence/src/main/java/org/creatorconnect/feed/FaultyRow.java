package org.creatorconnect.feed;

/**
 * Why a row was not taken.
 *
 * @param number from 1; the heading is none
 * @param reference the product's, empty when it is what is missing
 */
public record FaultyRow(int number, String reference, String field, String message) {}
