package org.creatorconnect.catalog.service;

/**
 * Why a row was not taken.
 *
 * @param row its number, from 1
 * @param reference the product's, empty when it is what is missing
 */
public record RowError(int row, String reference, String field, String message) {}
