namespace CareerBot.Core.Knowledge.Loading;

/// <summary>A piece of YAML with the line it starts at, counted from 1.</summary>
internal abstract record YamlNode(int Line);

/// <summary>A scalar; <paramref name="Blank"/> when nothing at all was written (<c>key:</c>), not even quotes.</summary>
internal sealed record YamlText(int Line, string Value, bool Blank) : YamlNode(Line);

/// <summary>A sequence.</summary>
internal sealed record YamlList(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line);

/// <summary>A mapping in the order of the file; no key stands twice.</summary>
internal sealed record YamlMap(int Line, IReadOnlyList<YamlField> Fields) : YamlNode(Line);

/// <summary>A key with its value.</summary>
internal sealed record YamlField(string Key, int Line, YamlNode Value);
