package org.guwah.names;

/// One way in which a word of a name may sound.
///
/// @param sound in the alphabet of docs/reference/names.md
/// @param by how it was come by, in words that can be shown: `买买提 → mai mai ti`
/// @param syllabic whether it was read off syllables of Chinese, which cannot write two consonants
///   together, nor most at the end: their vowels may be none of the name's
/// @param foreign whether those syllables are taken to stand for sounds that Chinese does not have
/// @param weight what it costs to leave all of its sounds out
public record Reading(String sound, String by, boolean syllabic, boolean foreign, int weight) {
  Reading(String sound, String by, boolean syllabic, boolean foreign) {
    this(sound, by, syllabic, foreign, SoundDistance.weight(sound, syllabic));
  }
}
