namespace Monitor.Contracts;

/// <summary>A step of an episode with the sentence that tells it.</summary>
public sealed record TransitionView(Transition Transition, Text Sentence);
