using System.Runtime.InteropServices;

namespace Delegations.Storage.Blobs;

/// <summary>A moment by the time that passes, whatever clocks are set to; the default has passed.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Deadline(long Since, TimeSpan Duration)
{
    public static Deadline In(TimeSpan duration, TimeProvider time) => new(time.GetTimestamp(), duration);

    public TimeSpan Left(TimeProvider time) => Duration == TimeSpan.Zero ? TimeSpan.Zero : Duration - time.GetElapsedTime(Since);

    public bool HasPassed(TimeProvider time) => Left(time) <= TimeSpan.Zero;
}
