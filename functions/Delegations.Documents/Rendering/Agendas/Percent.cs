namespace Delegations.Documents.Rendering.Agendas;

/// <summary>A share of a width, in hundredths of a percent: whole numbers are written far quicker than decimal ones.</summary>
internal readonly record struct Percent(int Hundredths)
{
    public static Percent Of(int part, int whole) => new((int)((((long)part * 20_000) + whole) / (2L * whole)));

    /// <summary>The same share of a number of pixels.</summary>
    public int Times(int pixels) => (int)((long)Hundredths * pixels / 10_000);
}
