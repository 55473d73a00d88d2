using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>Members that say the same in several languages: <c>title: {fr: …, en: …}</c>, <c>title_en</c>.</summary>
internal sealed partial class MappingReader
{
    /// <summary>Keeps a text until it is known which language is the session's own; what sessions have in one language only is read as ever.</summary>
    private void AddTranslated(MappingReading reading, string key, string language, string text, int line)
    {
        var rank = keys.TitleRank(key);
        var field = rank is 0 or 1 ? Field.Title : keys.FieldOf(key);
        if (text.Length > 0 && field is Field.Title or Field.Place or Field.Description or Field.Notes)
        {
            LanguageMark.TryName(language, out var known);
            reading.Pending.Add(new TreeTranslation(field.Value, rank ?? 0, known, key, text, line));
            return;
        }

        AddText(reading, key, text, line);
    }

    /// <summary>The text without a language is the session's own, else the one that stands first.</summary>
    private void SettleLanguages(MappingReading reading)
    {
        foreach (var texts in reading.Pending.GroupBy(translation => translation.Field).ToList())
        {
            var own = texts.FirstOrDefault(translation => !reading.HasPlain(translation));
            if (own is not null)
            {
                AddText(reading, own.Key, own.Text, own.Line);
            }

            if (own?.Language is { } language)
            {
                reading.OwnLanguages[texts.Key] = language;
            }

            foreach (var foreign in texts.Where(translation => translation.Language is null && translation != own))
            {
                AddText(reading, foreign.Key, foreign.Text, foreign.Line);
            }

            reading.Translations.AddRange(texts.Where(translation => translation.Language is not null));
        }

        reading.Pending.Clear();
    }
}
