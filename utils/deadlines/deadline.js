export const DEADLINE_KINDS = ['review-request', 'review-due', 'complaint', 'response-due', 'tribunal-appeal'];
export const NATIONS = ['england-and-wales', 'scotland', 'northern-ireland'];
