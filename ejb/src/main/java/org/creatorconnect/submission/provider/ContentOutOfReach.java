package org.creatorconnect.submission.provider;

import jakarta.ejb.ApplicationException;

/**
 * Nobody can tell now what is under an address: the network, or the server behind it, is in
 * trouble. That says nothing about the content, so nobody loses anything by it at once.
 */
@ApplicationException(rollback = true)
public class ContentOutOfReach extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ContentOutOfReach(String why) {
        super(why);
    }
}
