package org.guwah.reading.split;

import java.util.List;

/// Learns from the repetition of a page how it arranges its posts, and finds them.
///
/// The date lines fall into families by the way they are written ([Families]). The family whose
/// [Arrangement] gives the most and plainest titles is the page's own; where none stands out, all
/// date lines are taken together. Another date line makes a post only where it has a head of its
/// own that looks like the rest ([LikePosts]). What is left must agree: titles as plain as most
/// ([Sieve#agreeing]), days that run with the rest ([Timeline]). A page of fewer than two posts, or
/// on which most date lines have no title, is not a page of posts: a diary, an [Account] or a list
/// of dates stays whole.
final class PostPattern {
  /// Titles that are mostly less plain than this are lines of a text.
  private static final double PLAIN = 0.7;

  private final Page page;
  private final int from;
  private final int to;
  private final List<Integer> anchors;
  private final Families families;
  private final Messages messages;
  private final Sieve sieve;

  private PostPattern(Page page, int from, int end) {
    this.page = page;
    this.from = from;
    this.to = new Comments(page).begin(from, end);
    this.anchors = page.anchors(from, to);
    this.families = new Families(page, from, to, anchors);
    this.messages = new Messages(page, from, to, families);
    this.sieve = new Sieve(page, from, to, anchors);
  }

  /// The posts among lines `from` to `to`; empty where they are no page of posts.
  static List<Span> find(Page page, int from, int to) {
    return new PostPattern(page, from, to).find();
  }

  private List<Span> find() {
    if (anchors.size() < 2) {
      return List.of();
    }
    List<Span> forum = messages.ofForum();
    return forum.isEmpty() ? posts() : forum;
  }

  private List<Span> posts() {
    List<Integer> own = families.own();
    var arrangement = new Arrangement(page, from, to, own);
    List<Post> posts = kept(arrangement, own);
    if (areFew(posts, own) || Post.usualScore(posts) < PLAIN || areNames(posts)) {
      return messages.any();
    }
    boolean isAccount = new Account(page, posts, to).isOne(arrangement.isTitleFirst());
    return isAccount ? List.of() : new PostSpans(page, posts, to).all();
  }

  /// The posts of the page's own date lines and those like them, without what only looks so.
  private List<Post> kept(Arrangement arrangement, List<Integer> own) {
    List<Post> posts = arrangement.posts(own);
    if (own.size() < anchors.size()) {
      posts = new LikePosts(page, to, arrangement, own).with(posts, anchors);
    }
    List<Post> agreeing = sieve.agreeing(sieve.withoutComments(posts));
    return sieve.withText(arrangement, Timeline.without(page, agreeing));
  }

  /// Whether what stands in the place of titles is no more than names.
  private boolean areNames(List<Post> posts) {
    long names =
        posts.stream()
            .filter(post -> !page.line(post.title()).isHeading())
            .filter(post -> page.signs(post.title()).look().units() <= 2)
            .count();
    return posts.size() >= 2 && names * 10 >= posts.size() * 9L;
  }

  /// Whether too few of the page's own date lines, from the first post on, have a title.
  private boolean areFew(List<Post> posts, List<Integer> own) {
    if (posts.size() < 2) {
      return true;
    }
    int first = posts.getFirst().first();
    long dates = own.stream().filter(date -> date >= first).count();
    return posts.size() * 2L < dates && !allHeadings(posts);
  }

  private boolean allHeadings(List<Post> posts) {
    return posts.stream().allMatch(post -> page.line(post.title()).isHeading());
  }
}
