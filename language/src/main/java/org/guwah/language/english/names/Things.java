package org.guwah.language.english.names;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Mention;

/// Short forms of things, such as VPN or NGO, that the model takes for organisations. A document
/// tells them by their plural, or by the small letters of the words they stand for.
final class Things {
  private static final Pattern PLURAL =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}{2,6})s(?![\\p{L}\\p{N}])");
  private static final Pattern EXPLAINED =
      Pattern.compile("\\b\\p{Ll}\\p{L}+ \\(\"?(\\p{Lu}{2,6})\"?\\)");

  private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,5}");
  private static final Pattern KIND =
      Pattern.compile(
          " (?:systems?|cameras?|footage|monitors?|networks?|cards?|apps?|tests?|samples?|codes?|devices?)\\b");

  private final Set<String> things = new HashSet<>();

  Things(String plain) {
    for (Pattern pattern : new Pattern[] {PLURAL, EXPLAINED}) {
      Matcher matcher = pattern.matcher(plain);
      while (matcher.find()) {
        things.add(matcher.group(1));
      }
    }
  }

  boolean isOne(Name name, String plain) {
    return name.type() == Mention.Type.ORGANISATION
        && (things.contains(name.words(plain)) || isKind(name, plain));
  }

  /// "a CCTV system" is of a kind, and of nobody.
  private static boolean isKind(Name name, String plain) {
    return SHORT.matcher(name.words(plain)).matches()
        && KIND.matcher(plain).region(name.at().end(), plain.length()).lookingAt();
  }
}
