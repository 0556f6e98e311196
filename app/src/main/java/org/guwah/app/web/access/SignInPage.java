package org.guwah.app.web.access;

import java.util.Optional;

/// What the sign-in page shows.
///
/// @param named whether there is more than one account, so that a name is asked for
/// @param name of the account whose passphrase is to be set; empty for the owner's
/// @param first whether a passphrase must be set, rather than given
/// @param word the one that may set it, if the link brought it
/// @param message the key of a sentence to begin with
/// @param seconds how long to wait before the next try
/// @param next where to go afterwards
public record SignInPage(
    boolean named,
    String name,
    boolean first,
    String word,
    Optional<String> message,
    long seconds,
    String next) {}
