package org.guwah.names;

/// How two names agree, from the most to the least.
public enum NameLevel {
  /// The same words in the same script, in any order.
  EXACT,
  /// Other spellings, or other scripts, of what sounds the same.
  SOUND,
  /// Sounds that spellings and scripts confuse.
  SPELLING,
  /// Near, with something that neither spelling nor script explains.
  CLOSE,
  /// One has all words of the other, and more: a father's name may be left out.
  OMITTED,
  /// What is an initial in one begins a word of the other, and nothing contradicts.
  INITIALS,
  /// Some words are alike, and others contradict each other.
  PARTLY,
  /// Nothing is alike.
  OTHER,
  /// One of them has nothing to compare.
  MISSING
}
