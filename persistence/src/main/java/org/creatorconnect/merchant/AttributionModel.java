package org.creatorconnect.merchant;

/** Which of several valid clicks earns an order. */
public enum AttributionModel {
    LAST_CLICK,
    FIRST_CLICK
}
