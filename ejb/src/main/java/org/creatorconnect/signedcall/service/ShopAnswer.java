package org.creatorconnect.signedcall.service;

/**
 * What a shop is answered.
 *
 * @param status of HTTP
 * @param body JSON
 */
public record ShopAnswer(int status, String body) {}
