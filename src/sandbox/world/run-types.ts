export type RunType = 'Scheduled' | 'OnDemand' | 'ViaApi' | 'ViaEnhancedApi';
export type RunStatus = 'Unknown' | 'Completed' | 'Failed' | 'Cancelled';

export interface RunAttempt {
  readonly attemptId: number;
  readonly type: 'Data' | 'Query';
  readonly startedAt: number;
  readonly endedAt: number;
  readonly error?: string | undefined;
}

export interface Run {
  readonly requestId: string;
  readonly type: RunType;
  readonly startedAt: number;
  status: RunStatus;
  endedAt?: number | undefined;
  error?: string | undefined;
  timedOut?: boolean | undefined;
  attempts: readonly RunAttempt[];
  /** How it will end, decided when it opens its connections; undefined once it has ended. */
  plan?: RunPlan | undefined;
}

export interface RunPlan {
  readonly endsAt: number;
  readonly attempts: readonly RunAttempt[];
  readonly failure?: RunFailure | undefined;
}

export interface RunFailure {
  readonly error: string;
  readonly credential: boolean;
  readonly timedOut: boolean;
}
